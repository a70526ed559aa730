import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

enum ConstantBodies {
  KEEP {
    @Override
    void handle(@Own Res res) {
      res.close();
    }
  },
  SKIP {
    @Override
    void handle(@Ref Res res) { //! override.ownership
      res.get();
    }
  };

  abstract void handle(@Own Res res);
}
