package ru.rsnms.reserve.model;

import ru.rsnms.document.PaperFile;
import ru.rsnms.reserve.project.ProjectCard;

/** Prints the act by which a project is handed over to an organisation. */
public interface ActPress {

  PaperFile act(ProjectCard project, String institute);
}
