"""What stands beside a name and says that it is one person's: a title, a post, an age."""

TITLE = (
    "Mr|Mrs|Ms|Miss|Mx|Master|Dr|Doctor|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Reverend|Imam|Rabbi|Judge|Justice|PC|DC|DS|DI|DCI"
    "|Sgt|Sergeant|Inspector|Constable|Superintendent|Nurse|Sister|Uncle|Aunt|Auntie"
)
POST = (
    "[Dd]irector|[Cc]hair(?:man|woman|person)?|[Cc]hief [Ee]xecutive|[Hh]ead ?teacher|[Hh]eadmaster|[Hh]eadmistress|[Pp]rincipal|[Mm]anager|[Oo]fficer|[Ll]ead"
    "|[Cc]oordinator|[Ss]crutineer|[Ss]ocial [Ww]orker|[Tt]eacher|[Nn]urse|[Dd]octor|GP|[Cc]onsultant|[Ss]uperintendent|[Dd]etective|[Cc]ommander|[Ll]eader|[Mm]ayor"
    "|[Ss]ecretary|[Aa]dministrator|[Aa]dviser|[Aa]dvisor|[Cc]ounsellor|[Ff]oster [Cc]arer|[Cc]arer|[Mm]other|[Ff]ather|[Hh]ealth [Vv]isitor|[Mm]idwife"
)
AGE = r"(?:1[0-9]|[1-9])"
