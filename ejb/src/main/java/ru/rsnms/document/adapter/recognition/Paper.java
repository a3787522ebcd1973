package ru.rsnms.document.adapter.recognition;

import java.util.List;
import ru.rsnms.document.Finding;

/**
 * A file as it was read.
 *
 * @param remarks what was doubtful on the way
 */
record Paper(List<RawLine> lines, List<Finding> remarks) {}
