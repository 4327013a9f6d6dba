"""Makes the site: the engine, and where a site is made before it takes the last one's place."""
