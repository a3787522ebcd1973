/**
 * What can be wrong with a roadmap that was made elsewhere: one small rule per kind of slip, found
 * in real papers. A rule says nothing about a clean roadmap.
 */
package ru.rsnms.roadmap.adapter.check;
