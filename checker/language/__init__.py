"""The modelling language: sorts, terms, declarations, and how a model class is built."""
