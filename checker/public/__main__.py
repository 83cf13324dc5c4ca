"""`python -m ccverify`: the command line."""

from ccverify.checker.start import main

main()
