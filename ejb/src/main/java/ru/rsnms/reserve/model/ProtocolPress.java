package ru.rsnms.reserve.model;

import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.sitting.Protocol;

/** Prints protocols of the commission. */
public interface ProtocolPress {

  PaperFile pdf(Protocol protocol);

  PaperFile docx(Protocol protocol);
}
