package dev.freehold.checker.types;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.source.util.JavacTask;
import dev.freehold.checker.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stub files of the user's, and the mistakes in them. */
class StubsTest {
  private static final String LIBRARY =
      """
      package lib;
      class Res {
        class Part {}
        Res() {}
        Res(int size) {}
        void close() {}
        Res copy(Res from, java.util.List<String> names) { return this; }
      }
      """;

  @TempDir Path folder;
  private final List<Diagnostic<? extends JavaFileObject>> reported = new ArrayList<>();
  private final JavacTask task = Snippet.parsed(LIBRARY, reported::add).task();

  private Stubs stubs(String... files) throws IOException {
    task.analyze();
    List<StubFile> stubFiles = new ArrayList<>();
    for (String text : files) {
      Path file = folder.resolve(stubFiles.size() + ".astub");
      stubFiles.add(StubFile.at(Files.writeString(file, "package lib;\n" + text)));
    }
    return new Stubs(task, Tracking.NONE, stubFiles);
  }

  private TypeElement res() {
    return task.getElements().getTypeElement("lib.Res");
  }

  private ExecutableElement copy() {
    return ElementFilter.methodsIn(res().getEnclosedElements()).get(1);
  }

  /** What is told of the second line of a stub file, which cannot be used then. */
  private void assertRefused(String line, String... messages) {
    StubException refusal = assertThrows(StubException.class, () -> stubs(line));
    assertThat(refusal.complaint()).isNull();
    assertThat(reported.stream().map(each -> each.getMessage(Locale.ROOT)))
        .containsExactlyElementsIn(List.of(messages));
    for (Diagnostic<? extends JavaFileObject> each : reported) {
      assertThat(each.getSource().getName()).endsWith("0.astub");
      assertThat(each.getLineNumber()).isEqualTo(2);
      assertThat(each.getKind()).isEqualTo(Diagnostic.Kind.ERROR);
    }
  }

  @Test
  void sayWhatTheClassFileDoesNot() throws IOException {
    Stubs stubs =
        stubs("@MustRelease class Res { @Own Res copy(@Own Res from, List<String> names); }");
    assertThat(stubs.type(res()).annotations().find("MustRelease")).containsExactly("close");
    assertThat(stubs.method(copy()).parameters().get(0).ownership()).isEqualTo(Qualifier.OWN);
    assertThat(reported).isEmpty();
  }

  @Test
  void sayNothingOfOtherClassesAndMethods() throws IOException {
    Stubs stubs = stubs("class Res { void close(); }");
    assertThat(stubs.method(copy())).isNull();
    assertThat(stubs.type(task.getElements().getTypeElement("lib.Res.Part"))).isNull();
  }

  @Test
  void addToEachOtherAndTheLaterCounts() throws IOException {
    Stubs stubs =
        stubs(
            "@MustRelease class Res { @Own Res copy(@Own Res from, List<String> names); }",
            "class Res { Res copy(@Mut Res from, List<String> names); }");
    assertThat(stubs.method(copy()).parameters().get(0).ownership()).isEqualTo(Qualifier.MUT);
    assertThat(stubs.method(copy()).result()).isEqualTo(Qualifier.OWN);
    assertThat(stubs.type(res()).annotations().has("MustRelease")).isTrue();
  }

  @Test
  void mayNameAnnotationsThatAreImportedFromElsewhere() throws IOException {
    stubs("import org.example.Internal;\n@Internal class Res {}");
    assertThat(reported).isEmpty();
  }

  @Test
  void ofTheProductAreReadWhenAClassOfTheirPackageIsAskedFor() throws IOException {
    TypeElement executor = task.getElements().getTypeElement("java.util.concurrent.Executor");
    ExecutableElement execute =
        (ExecutableElement) executor.getEnclosedElements().stream().findFirst().orElseThrow();
    assertThat(stubs().method(execute).parameters().get(0).annotations().has("Concurrent"))
        .isTrue();
  }

  @Test
  void mustNameClassesThatThereAre() {
    assertRefused("class Ress {}", "there is no class lib.Ress on the class path");
  }

  @Test
  void mustNameNestedClassesThatThereAre() {
    assertRefused(
        "class Res { class Parts {} }", "there is no class lib.Res.Parts on the class path");
  }

  @Test
  void mustNameMethodsThatThereAre() {
    assertRefused("class Res { void clos(); }", "there is no `clos()` in lib.Res");
  }

  @Test
  void mustNameMethodsWithTheirParameters() {
    assertRefused(
        "class Res { Res copy(Res from, Set<String> names); }",
        "there is no `copy(Res, Set)` in lib.Res");
  }

  @Test
  void mustNameConstructorsThatThereAreAndCallThemAsJavaDoes() {
    assertRefused("class Res { Res(long size); }", "there is no `Res(long)` in lib.Res");
  }

  @Test
  void mustNameReleaseMethodsThatThereAre() {
    assertRefused("@MustRelease(\"free\") class Res {}", "there is no method `free` in lib.Res");
  }

  @Test
  void mustNameParametersThatThereAre() {
    assertRefused(
        "class Res { @From({\"this\", \"form\"}) Res copy(Res from, List names); }",
        "there is no parameter `form` here");
  }

  @Test
  void mustUseAnnotationsThatMeanSomething() {
    assertRefused(
        "class Res { void close(@Owned Res this); }", "stub files know no annotation @Owned");
  }

  @Test
  void areToldAllTheirMistakesAtOnce() {
    assertRefused(
        "class Res { void clos(); @Borrow Res copy(Res from, List names); }",
        "there is no `clos()` in lib.Res",
        "stub files know no annotation @Borrow");
  }

  @Test
  void mustBeJava() {
    assertRefused("class Res { void close( }", "illegal start of type");
  }
}
