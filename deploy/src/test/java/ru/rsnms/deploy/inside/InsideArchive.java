package ru.rsnms.deploy.inside;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import ru.rsnms.deploy.harness.RegionDay;

/** The small WAR that carries a test into the container and lets it see the classes of the EAR. */
final class InsideArchive {

  private static final String STRUCTURE =
      """
      <jboss-deployment-structure xmlns="urn:jboss:deployment-structure:1.3">
        <deployment>
          <dependencies>
            <module name="deployment.rsnms.ear.rsnms-ejb.jar"/>
            <module name="org.wildfly.security.elytron"/>
          </dependencies>
        </deployment>
      </jboss-deployment-structure>
      """;

  private InsideArchive() {}

  /** The WAR of one test class. */
  static WebArchive of(Class<?> test) {
    return ShrinkWrap.create(WebArchive.class, test.getSimpleName() + ".war")
        .addClasses(
            test,
            AsUser.class,
            AtOnce.class,
            Services.class,
            InSystem.class,
            RegisterChain.class,
            RegionDay.class,
            Acts.class)
        .addAsLibrary(ShrinkWrap.createFromZipFile(JavaArchive.class, jarOf(Assertions.class)))
        .addAsWebInfResource(new StringAsset(STRUCTURE), "jboss-deployment-structure.xml");
  }

  private static File jarOf(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
