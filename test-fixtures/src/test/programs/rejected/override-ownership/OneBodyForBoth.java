import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** No method can do what both interfaces say. */
class OneBodyForBoth {
  interface Looks {
    void look(@Ref Res res);
  }

  interface Ends {
    void look(@Own Res res);
  }

  interface Joined extends Looks, Ends {} //! override.ownership

  abstract static class Both implements Looks, Ends {} //! override.ownership
}
