package dev.freehold.checker.baseline;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceNamesTest {
  @TempDir Path folder;

  @Test
  void namesAreThoseSeenFromTheFolder() throws IOException {
    SourceNames names = new SourceNames(folder.toAbsolutePath());
    Path source = Files.writeString(Files.createDirectory(folder.resolve("src")).resolve("A"), "");
    assertThat(names.of(source.toString())).isEqualTo("src/A");
    assertThat(names.of(folder.resolveSibling("B").toString())).isEqualTo("../B");
    assertThat(names.exists("src/A")).isTrue();
    assertThat(names.exists("src/B")).isFalse();
  }

  @Test
  void aNameThatIsNoPathStays() {
    assertThat(new SourceNames(folder.toAbsolutePath()).of("\0")).isEqualTo("\0");
    assertThat(new SourceNames(folder.toAbsolutePath()).exists("\0")).isFalse();
  }

  @Test
  void theRootHasTheFoldersOfPackages() {
    assertThat(SourceNames.rootOf("src/shop/items/A.java", "shop.items")).isEqualTo("src/");
    assertThat(SourceNames.rootOf("shop/A.java", "shop")).isEqualTo("");
    assertThat(SourceNames.rootOf("src/A.java", "")).isEqualTo("src/");
    assertThat(SourceNames.rootOf("workshop/A.java", "shop")).isEqualTo("workshop/");
  }
}
