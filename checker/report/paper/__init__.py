"""Results as documents: for a site that shows Markdown, and for LaTeX."""
