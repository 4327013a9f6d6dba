"""Law, levels, figures and dates say what their source says."""
