package dev.freehold.checker.fix;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.freehold.internal.rule.RuleKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of all fixes, which {@code patch -p0} applies. */
class FixFileTest {
  private static final String TEXT = "class A {\n  int x;\n}\n";

  @TempDir Path folder;

  @Test
  void eachFixIsADiffWithATitleThatPatchSkips() throws IOException {
    Path source = Files.writeString(folder.resolve("A.java"), TEXT);
    Path patches = folder.resolve("fixes.patch");
    FixFile file = FixFile.begin(patches);
    file.add(
        RuleKey.OWN_LEAK,
        2,
        new Fix("rename it", List.of(new Edit(16, 17, "y"))),
        parse(source),
        TEXT);
    file.add(
        RuleKey.OWN_LEAK,
        2,
        new Fix("delete it", List.of(Edit.delete(10, 19))),
        parse(source),
        TEXT);
    String name = source.toString();
    assertThat(Files.readString(patches))
        .isEqualTo(
            """
            # [own.leak] NAME:2: rename it
            # of the source with SHA-256 DIGEST
            --- NAME
            +++ NAME
            @@ -1,3 +1,3 @@
             class A {
            -  int x;
            +  int y;
             }
            # [own.leak] NAME:2: delete it
            # of the source with SHA-256 DIGEST
            --- NAME
            +++ NAME
            @@ -1,3 +1,2 @@
             class A {
            -  int x;
             }
            """
                .replace("NAME", name)
                .replace("DIGEST", SourceDigest.of(TEXT)));
  }

  @Test
  void whatStoodInTheFileBeforeIsGone() throws IOException {
    Path patches = Files.writeString(folder.resolve("fixes.patch"), "old");
    FixFile.begin(patches);
    assertThat(Files.readString(patches)).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAtOnce() {
    Path nowhere = folder.resolve("missing").resolve("fixes.patch");
    assertThrows(UncheckedIOException.class, () -> FixFile.begin(nowhere));
  }

  private static CompilationUnitTree parse(Path source) throws IOException {
    var javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-processorpath", "no-such-folder");
      JavacTask task =
          (JavacTask)
              javac.getTask(null, files, null, options, null, files.getJavaFileObjects(source));
      return task.parse().iterator().next();
    }
  }
}
