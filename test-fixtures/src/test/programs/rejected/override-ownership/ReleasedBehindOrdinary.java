import dev.freehold.MustRelease;
import dev.freehold.Own;
import dev.freehold.Ref;

class ReleasedBehindOrdinary {
  interface Widget {
    void dispose();
  }

  @MustRelease("dispose")
  static class Window implements Widget {
    @Override
    public void dispose(@Own Window this) {} //! override.ownership
  }

  static void end(@Ref Widget widget) {
    widget.dispose();
  }
}
