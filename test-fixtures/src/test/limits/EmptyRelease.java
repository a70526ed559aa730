// limit a release method's body
import dev.freehold.MustRelease;

/** The method that is to give something back forgets to. */
class EmptyRelease {
  static int lent;

  @MustRelease("close")
  static class Loan {
    Loan() {
      lent++;
    }

    void close() {}
  }

  public static void main(String[] args) {
    Loan loan = new Loan();
    loan.close();
    if (lent != 0) {
      throw new IllegalStateException("wrong: nothing was given back");
    }
  }
}
