/**
 * Roadmaps («дорожные карты»), sets of measures and project plans: who does what by when with which
 * result, kept row by row and printed as the annex of the order that approves them.
 *
 * <p>Where to begin reading: {@link ru.rsnms.roadmap.RoadmapContent}, {@link
 * ru.rsnms.roadmap.RoadmapStage}, {@link ru.rsnms.roadmap.RoadmapService}, {@link
 * ru.rsnms.roadmap.RoadmapPrinter}.
 */
package ru.rsnms.roadmap;
