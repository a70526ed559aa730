package dev.freehold.checker.command;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac is started with. */
class JavacArgumentsTest {
  private static final Path JAR = Path.of("freehold.jar");
  private static final String AND_JAR = File.pathSeparator + JAR;

  private static List<String> withChecker(String... given) {
    return new JavacArguments(List.of(given), JAR).withChecker();
  }

  private static String after(String option, List<String> arguments) {
    return arguments.get(arguments.indexOf(option) + 1);
  }

  @Test
  void itsInternalsAreOpenedToTheChecker() {
    assertThat(withChecker("A.java")).contains("-XDaccessInternalAPI");
  }

  @Test
  void theJarIsOnBothPathsWhereNoneIsGiven() {
    List<String> arguments = withChecker("A.java");
    assertThat(after("--processor-path", arguments)).isEqualTo(JAR.toString());
    assertThat(after("--class-path", arguments)).endsWith(AND_JAR);
    assertThat(arguments).contains("A.java");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-cp", "-classpath", "--class-path"})
  void theJarIsAddedToTheClassPath(String option) {
    List<String> arguments = withChecker(option, "lib", "A.java");
    assertThat(after(option, arguments)).isEqualTo("lib" + AND_JAR);
    assertThat(arguments.stream().filter("--class-path"::equals).count())
        .isEqualTo(option.equals("--class-path") ? 1 : 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-processorpath", "--processor-path"})
  void theJarIsAddedToTheProcessorPath(String option) {
    assertThat(after(option, withChecker(option, "tool.jar", "A.java")))
        .isEqualTo("tool.jar" + AND_JAR);
  }

  @Test
  void aPathMayStandInOneWordWithItsOption() {
    assertThat(withChecker("--class-path=lib", "--processor-path=tool.jar", "A.java"))
        .containsExactly(
            "-XDaccessInternalAPI",
            "--class-path=lib" + AND_JAR,
            "--processor-path=tool.jar" + AND_JAR,
            "A.java")
        .inOrder();
  }

  @Test
  void anOptionWithoutItsPathIsLeftToJavacToRefuse() {
    assertThat(withChecker("A.java", "-cp")).contains("-cp");
  }
}
