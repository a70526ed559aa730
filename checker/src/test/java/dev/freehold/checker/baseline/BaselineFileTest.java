package dev.freehold.checker.baseline;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
  private static final String HEADER = "# Freehold baseline: violations that are accepted.\n";

  @TempDir Path folder;
  private Path path;
  private BaselineFile file;

  @BeforeEach
  void begin() {
    path = folder.resolve("baseline.txt");
    file = new BaselineFile(path);
  }

  private static String line(String name) {
    return name + ".java: own.leak in " + name + " 0f3a51c2e94b7d68:1";
  }

  private static NavigableSet<BaselineEntry> with(
      NavigableSet<BaselineEntry> entries, String name) {
    NavigableSet<BaselineEntry> more = new TreeSet<>(entries);
    more.add(BaselineEntry.parse(line(name)));
    return more;
  }

  @Test
  void isSortedWhateverIsAddedFirst() throws IOException {
    file.update(entries -> with(entries, "B"));
    file.update(entries -> with(entries, "A"));
    assertThat(Files.readString(path)).isEqualTo(HEADER + line("A") + "\n" + line("B") + "\n");
  }

  @Test
  void isMadeWhereThereIsNone() throws IOException {
    file.update(entries -> entries);
    assertThat(Files.readString(path)).isEqualTo(HEADER);
    assertThat(file.read()).isEmpty();
  }

  @Test
  void getsShorter() throws IOException {
    file.update(entries -> with(entries, "A"));
    file.update(entries -> new TreeSet<>());
    assertThat(Files.readString(path)).isEqualTo(HEADER);
  }

  @Test
  void readsWhatAMergeHasDoubledOnce() throws IOException {
    Files.writeString(path, line("A") + "\r\n\n# ours\n" + line("A") + "\n");
    assertThat(file.read()).hasSize(1);
  }

  @Test
  void saysWhichLineIsNone() throws IOException {
    Files.writeString(path, line("A") + "\n=======\n");
    BaselineException mistake = assertThrows(BaselineException.class, file::read);
    assertThat(mistake).hasMessageThat().isEqualTo(path + ":2 is no line of a baseline: =======");
    assertThrows(BaselineException.class, () -> file.update(entries -> entries));
    assertThat(Files.readString(path)).contains("=======");
  }

  @Test
  void saysHowToWriteOneThatIsMissing() {
    BaselineException mistake = assertThrows(BaselineException.class, file::read);
    assertThat(mistake).hasMessageThat().contains("; -Afreehold.baseline=write:" + path);
  }

  @Test
  void saysThatItCannotBeWritten() {
    BaselineFile nowhere = new BaselineFile(folder.resolve("no/baseline.txt"));
    assertThrows(BaselineException.class, () -> nowhere.update(entries -> entries));
  }

  @Test
  void compilationsOfOneProcessLoseNothingOfEachOther() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> done = new ArrayList<>();
    for (char each = 'A'; each <= 'H'; each++) {
      String name = String.valueOf(each);
      done.add(threads.submit(() -> new BaselineFile(path).update(entries -> with(entries, name))));
    }
    for (Future<?> each : done) {
      each.get();
    }
    threads.shutdown();
    assertThat(file.read()).hasSize(8);
  }
}
