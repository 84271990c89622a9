"""What follows from an agreement and what happened: state, questions and answers."""
