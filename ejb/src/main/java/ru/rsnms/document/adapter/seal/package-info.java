/** Seals the register: signs the heads of its journals into a file outside of the database. */
package ru.rsnms.document.adapter.seal;
