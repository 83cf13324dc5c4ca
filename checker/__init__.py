"""The checker: the language, its meanings, evidence, engines, questions, reports and commands.

A model file needs none of these modules by name: it imports from `ccverify` itself.
"""
