package ru.rsnms.web.document;

import java.util.List;
import ru.rsnms.document.LineRole;

/**
 * What a person says about a line of a recognised paper.
 *
 * @param mark number or mark without the closing full stop; empty where none
 * @param cells words of the cells, of a row of a table
 */
public record ImportLineJson(LineRole role, String mark, String text, List<String> cells) {}
