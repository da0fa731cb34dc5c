"""How the weights that ship with Incise are trained; not part of the program."""
