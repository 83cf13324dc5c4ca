"""The trusted part: what makes a verdict worth believing, without the engine that found it."""
