/**
 * What can be wrong with a document that was made elsewhere: one small rule per kind of slip, found
 * in real papers. A rule says nothing about a clean document.
 */
package ru.rsnms.document.adapter.check;
