"""The workbench: forms in a browser over the files that are edited by hand. Nothing of it is in the site."""
