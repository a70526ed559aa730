import dev.freehold.From;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class CursorMovedToOtherBuffer {
  private final @Ref Res buffer;
  private int position;

  CursorMovedToOtherBuffer(@Ref Res buffer) {
    this.buffer = buffer;
  }

  @From("other")
  @Ref
  CursorMovedToOtherBuffer onTo(@Ref Res other) {
    return new CursorMovedToOtherBuffer(other);
  }

  int get() {
    return buffer.get() + position;
  }
}
