"""Many questions at once: tables of what was done, manifests and plans of what is to be done."""
