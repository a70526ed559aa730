import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

@View
class CursorMovedToOtherBuffer {
  private @Ref Res buffer;
  private int position;

  CursorMovedToOtherBuffer(@Ref Res buffer) {
    this.buffer = buffer;
  }

  void moveTo(@Mut CursorMovedToOtherBuffer this, @Ref Res other) {
    buffer = other; //! borrow.escapes
    position = 0;
  }

  int get() {
    return buffer.get() + position;
  }
}
