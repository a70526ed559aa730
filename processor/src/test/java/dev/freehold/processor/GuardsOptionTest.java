package dev.freehold.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;

/** A build may have guards around the elements of global pools, too, while these are watched. */
@EnabledForJreRange(minVersion = 22)
class GuardsOptionTest {
  /** An element takes 16 bytes; without checks, its fourth number is the first byte after it. */
  private static final String PROGRAM =
      """
      import dev.freehold.debug.*;

      @FixedPool(capacity = 2, storage = Storage.NATIVE, global = true)
      interface Item {
        long id();
        void id(long value);
        @Length(3) Shorts levels();
      }

      class Program {
        static Object run() {
          ItemPool items = ItemPool.global();
          long before = items.segment().byteSize();
          try (Watch watch = DebugMemory.watch(items, WatchOptions.standard().reportTo(report -> {}))) {
            Item item = items.alloc();
            item.id(before);
            item.levels().set(4, (short) 1);
            items.free(item);
            return watch.findings().stream().map(Finding::message).toList();
          }
        }
      }
      """;

  private static Compiled compile(String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "-Xlint:all,-auxiliaryclass,-options,-processing",
                "-Afreehold.checker=off",
                "-Afreehold.checks=off"));
    all.addAll(List.of(options));
    return Compiled.of(all, List.of(new FreeholdProcessor()), Source.in("p", "Item", PROGRAM));
  }

  @Test
  void withItAnOverrunInAGlobalPoolIsFound() {
    assertEquals(
        List.of(
            "memory next to slot 0 of ItemPool was written, 16 bytes after its beginning: keep foreign code within the element's bytes"),
        compile("-Afreehold.guards=all").run("p.Program"));
  }

  @Test
  void withoutItTheMemoryIsAConstant() {
    assertEquals(List.of(), compile().run("p.Program"));
    assertEquals(List.of(), compile("-Afreehold.guards=standard").run("p.Program"));
  }

  @Test
  void anotherValueIsRefused() {
    List<String> messages = compile("-Afreehold.guards=on").messages();
    assertTrue(
        messages.stream()
            .anyMatch(
                text ->
                    text.endsWith("-Afreehold.guards=on is not known; write `standard` or `all`")),
        messages.toString());
  }
}
