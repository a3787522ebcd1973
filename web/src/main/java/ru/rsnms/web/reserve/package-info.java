/** Pages and resources of the cadre reserve. */
package ru.rsnms.web.reserve;
