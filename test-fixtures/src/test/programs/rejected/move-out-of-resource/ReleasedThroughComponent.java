// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class ReleasedThroughComponent {
  @MustRelease("close")
  record Holder(@Own Res res) {
    void close() {
      res.close();
    }
  }

  void run(@Own Holder holder) {
    if (holder instanceof Holder(Res res)) {
      res.close(); //! move.out.of.resource
    }
    holder.close();
  }
}
