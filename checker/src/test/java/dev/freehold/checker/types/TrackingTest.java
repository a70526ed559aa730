package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.freehold.checker.Snippet;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;

/** What {@code -Afreehold.track} asks for. */
class TrackingTest {
  private static final Elements ELEMENTS = Snippet.parsed("class A {}").task().getElements();

  private static Tracking of(String option) {
    return Tracking.of(option, ELEMENTS);
  }

  private static boolean covers(String option, String type) {
    return of(option).covers(ELEMENTS.getTypeElement(type));
  }

  @Test
  void nothingWithoutTheOption() {
    assertThat(covers(null, "java.io.InputStream")).isFalse();
    assertThat(of(null).reaches("java.io")).isFalse();
  }

  @Test
  void everythingWhereItSaysCloseables() {
    assertThat(of("closeables").isOfAll()).isTrue();
    assertThat(of("java.io, closeables").isOfAll()).isTrue();
    assertThat(covers("closeables", "java.sql.Connection")).isTrue();
  }

  @Test
  void aClassAndWhatStandsInItOrAWholePackage() {
    assertThat(covers("java.io.Reader", "java.io.Reader")).isTrue();
    assertThat(covers("java.util.Map", "java.util.Map.Entry")).isTrue();
    assertThat(covers("java.io", "java.io.Reader")).isTrue();
    assertThat(covers("java.io,java.net", "java.net.Socket")).isTrue();
    assertThat(covers("java.io.Reader", "java.io.InputStream")).isFalse();
    assertThat(covers("java.io.Reader", "java.io.FileReader")).isFalse();
  }

  @Test
  void notTheInterfacesThatAlmostEverythingInheritsFrom() {
    assertThat(covers("java.io", "java.io.Closeable")).isFalse();
    assertThat(covers("java.lang", "java.lang.AutoCloseable")).isFalse();
  }

  @Test
  void aPackageIsReachedIfSomethingInItOrAroundItIsAskedFor() {
    assertThat(of("java.io.Reader").reaches("java.io")).isTrue();
    assertThat(of("java.util").reaches("java.util.zip")).isTrue();
    assertThat(of("java.io.Reader").reaches("java.net")).isFalse();
    assertThat(of("java.io").reaches("java.iox")).isFalse();
  }

  @Test
  void aNameThatMeansNothingIsRefused() {
    StubException refusal = assertThrows(StubException.class, () -> of("java.io, java.ioo"));
    assertThat(refusal.complaint())
        .isEqualTo(
            "-Afreehold.track names java.ioo, which is neither `closeables` nor a class or package"
                + " here");
  }
}
