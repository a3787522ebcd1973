/** The demo region: invented people at the real size of the region. */
package ru.rsnms.deploy.demo;
