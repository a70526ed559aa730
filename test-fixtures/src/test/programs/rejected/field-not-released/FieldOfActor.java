import dev.freehold.Own;
import dev.freehold.actor.Actor;
import shared.Res;

class FieldOfActor {
  static class Worker implements Actor<String> {
    private final @Own Res res = Res.open(); //! field.not.released

    @Override
    public void receive(String word) {
      System.out.println(res.get() + word.length());
    }
  }
}
