import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ViewOverBuffer {
  static int run(@Mut Res buffer) {
    buffer.value = 4;
    Cursor cursor = new Cursor(buffer);
    return cursor.next();
  }

  @View
  static class Cursor {
    private final @Ref Res buffer;

    Cursor(@Ref Res buffer) {
      this.buffer = buffer;
    }

    int next() {
      return buffer.get();
    }
  }
}
