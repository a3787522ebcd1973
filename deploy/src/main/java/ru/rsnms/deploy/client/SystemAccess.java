package ru.rsnms.deploy.client;

/**
 * Where a running system listens and how its demo users log in.
 *
 * @param baseUrl address of the application
 * @param realmUrl address of the Keycloak realm
 * @param password password of every demo user
 */
public record SystemAccess(String baseUrl, String realmUrl, String password) {

  @Override
  public String toString() {
    return "SystemAccess " + baseUrl;
  }
}
