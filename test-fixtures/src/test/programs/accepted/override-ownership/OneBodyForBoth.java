import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

/** Who only reads does what both interfaces say. */
class OneBodyForBoth {
  interface Looks {
    void look(@Ref Res res);
  }

  interface Writes {
    void look(@Mut Res res);
  }

  interface LooksToo extends Looks {
    @Override
    void look(@Ref Res res);
  }

  interface Same extends Looks, LooksToo {}

  abstract static class Both implements Looks, Writes {}

  static class Reader extends Both {
    @Override
    public void look(@Ref Res res) {
      res.get();
    }
  }
}
