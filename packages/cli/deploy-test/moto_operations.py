"""How the other modules add API operations to moto."""


def add_operations(response_class, operations):
    """Copy every method of `operations`, each of which answers one API operation.

    They go onto moto's own response class, because moto's URL table points at that class and would
    not see a subclass.
    """
    for name, operation in vars(operations).items():
        if callable(operation):
            setattr(response_class, name, operation)
