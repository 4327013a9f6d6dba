"""`python -m macros` is the console script: the same words, where there is no make and nothing is installed."""

from runpy import run_module

run_module("macros.commands", run_name="__main__")
