package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertWithMessage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the name of a method says where nothing else does. */
class ConventionsTest {
  private static final Program PROGRAM =
      Program.of(
          """
          class A {
            void create() {} void openStream() {} void newReader() {} void makeX() {}
            void buildX() {} void building() {} void getX() {} void getting() {} void peek() {}
            void put(A a) {} void putting(A a) {} void takeX() {} void taken() {}
            void opening() {} void created() {} void newest() {} void reopen() {} void get() {}
            void add(A a) {} void setInput(A a) {} void attach(A a) {}
            void address(A a) {} void settle(A a) {} void use(A a) {}
            void closeQuietly(A a) {} void releaseAll(A a) {} void safeClose(A a) {}
            static void close(A a) {} static void dispose(A a) {}
            void release(A a) {} void closed(A a) {} void disclose(A a) {}
            void shutdown() {} void shutdownNow() {} void stop() {} void closeAll() {}
            void stop(A a) {} void ending() {} void read() {}
          }
          """);

  @ParameterizedTest
  @ValueSource(strings = {"create", "openStream", "newReader", "makeX"})
  void makesWhatTheCallerOwns(String name) {
    assertWithMessage(name).that(Conventions.makes(PROGRAM.method("A", name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"opening", "created", "newest", "reopen", "get"})
  void makesNothingWhereTheWordIsAnother(String name) {
    assertWithMessage(name).that(Conventions.makes(PROGRAM.method("A", name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "newReader", "buildX"})
  void givesAwayWhatItMakes(String name) {
    assertWithMessage(name).that(Conventions.gives(PROGRAM.method("A", name))).isTrue();
    assertWithMessage(name).that(Conventions.lends(PROGRAM.method("A", name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"getX", "get", "peek"})
  void lendsWhatItHas(String name) {
    assertWithMessage(name).that(Conventions.lends(PROGRAM.method("A", name))).isTrue();
    assertWithMessage(name).that(Conventions.gives(PROGRAM.method("A", name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"building", "getting", "putting", "taken"})
  void promisesNothingWhereTheWordIsAnother(String name) {
    var method = PROGRAM.method("A", name);
    assertWithMessage(name).that(Conventions.gives(method)).isFalse();
    assertWithMessage(name).that(Conventions.lends(method)).isFalse();
    assertWithMessage(name).that(Conventions.takesOver(method)).isFalse();
    assertWithMessage(name).that(Conventions.takes(method)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "setInput", "attach", "use"})
  void mayKeepItsArgument(String name) {
    assertWithMessage(name).that(Conventions.keeps(PROGRAM.method("A", name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"address", "settle"})
  void keepsNothingWhereTheWordIsAnother(String name) {
    assertWithMessage(name).that(Conventions.keeps(PROGRAM.method("A", name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"closeQuietly", "releaseAll", "safeClose", "close", "dispose"})
  void releasesItsArgument(String name) {
    assertWithMessage(name).that(Conventions.releases(PROGRAM.method("A", name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"release", "closed", "disclose"})
  void releasesNothingWhereTheObjectDoesOrTheWordIsAnother(String name) {
    assertWithMessage(name).that(Conventions.releases(PROGRAM.method("A", name))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shutdown", "shutdownNow", "closeAll"})
  void mayEndItsObject(String name) {
    assertWithMessage(name).that(Conventions.mayEnd(PROGRAM.method("A", name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ending", "read", "closed"})
  void endsNothingWhereTheWordIsAnother(String name) {
    assertWithMessage(name).that(Conventions.mayEnd(PROGRAM.method("A", name))).isFalse();
  }
}
