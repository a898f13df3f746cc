"""What results may be read by beside the answers, as a ballot keeps it; never who somebody is."""

ATTRIBUTES = ("college", "circle", "entity", "language", "source")
