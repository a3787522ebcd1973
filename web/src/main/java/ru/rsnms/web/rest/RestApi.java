package ru.rsnms.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The REST door: everything the pages can do, for programs. */
@ApplicationPath("/api")
public class RestApi extends Application {}
