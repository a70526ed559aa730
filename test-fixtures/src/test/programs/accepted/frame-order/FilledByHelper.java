import dev.freehold.Mut;
import dev.freehold.pool.Frame;
import dev.freehold.pool.StackPool;

@StackPool(capacity = 8)
interface FilledByHelper {
  int size();

  void size(int value);

  static void run(@Mut FilledByHelperPool scratch) {
    try (Frame<FilledByHelper> page = scratch.push()) {
      fill(page);
      try (Frame<FilledByHelper> line = scratch.push()) {
        fill(line);
      }
      fill(page);
    }
  }

  static void fill(@Mut Frame<FilledByHelper> frame) {
    frame.alloc().size(80);
  }
}
