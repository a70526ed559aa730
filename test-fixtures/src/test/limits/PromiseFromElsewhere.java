// limit `@NonEscaping`, `@Once`, `@Concurrent`
import elsewhere.Keeper;
import elsewhere.Tap;

/** The keeper says that it does not keep the function, and calls it later. */
class PromiseFromElsewhere {
  public static void main(String[] args) {
    Tap tap = new Tap();
    Keeper.call(() -> tap.level());
    tap.close();
    Keeper.callAgain();
  }
}
