package dev.freehold.mapped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A mapped pool holds what a plain map and list hold, whenever its process ends. */
class MappedModelTest {
  private static final int LONGEST = 60;

  enum Action {
    ALLOC,
    FREE,
    COMMIT,
    COPY,
    REPLACE,
    REMOVE,
    USE_REMOVED,
    WATCH,
    DIE
  }

  record Step(Action action, int number) {
    void in(MappedWorld world) throws IOException {
      switch (action) {
        case ALLOC -> world.alloc(number);
        case FREE -> world.free(number);
        case COMMIT -> world.commit(number);
        case COPY -> world.copy(number);
        case REPLACE -> world.replace(number);
        case REMOVE -> world.remove(number);
        case USE_REMOVED -> world.useRemoved(number);
        case WATCH -> world.watchOrNot();
        case DIE -> world.die();
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aMappedPoolDoesWhatTheModelDoes(@ForAll("programs") List<Step> program) throws IOException {
    Path directory = Files.createTempDirectory("mapped-model");
    MappedWorld world = new MappedWorld(directory);
    for (Step step : program) {
      step.in(world);
      world.check();
    }
    world.close();
    delete(directory);
  }

  @Provide
  Arbitrary<List<Step>> programs() {
    return Combinators.combine(Arbitraries.of(Action.class), Arbitraries.integers())
        .as(Step::new)
        .list()
        .ofMaxSize(LONGEST);
  }

  /** What is left are the files beside the pools by which they were locked. */
  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }
}
