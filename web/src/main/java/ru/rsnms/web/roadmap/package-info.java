/** Roadmaps at the two doors: Faces pages and REST resources. */
package ru.rsnms.web.roadmap;
