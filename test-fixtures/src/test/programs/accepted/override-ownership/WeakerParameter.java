import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class WeakerParameter {
  interface Writer {
    void write(@Mut Res res);
  }

  static class Reader implements Writer {
    @Override
    public void write(@Ref Res res) {
      res.get();
    }
  }
}
