import shared.Res;

class ArgumentOfSuper {
  static class Job {
    final Runnable work;

    Job(Runnable work) {
      this.work = work;
    }
  }

  static class ReadJob extends Job {
    ReadJob(int value) {
      super(() -> System.out.println(value));
    }

    static ReadJob of(Res res) {
      return new ReadJob(res.get());
    }
  }
}
