package io.github.throughline.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of one child at a time and gives each finding as it is made.
 *
 * <p>Findings come in file order: by child, within a child by place and then by rule code; those on
 * the whole return come last, in rule order. Neither the number of threads nor their timing changes
 * anything. Memory holds a few children at a time and what the rules on the whole return keep.
 *
 * @param <C> the child record of the standard
 */
public final class Validator<C> {
  /**
   * Children judged together: enough that handing them over costs nothing, few enough to stay in
   * cache.
   */
  private static final int BATCH = 64;

  private final RuleSet<C> rules;
  private final Context context;
  private final int threads;

  private Validator(RuleSet<C> rules, Context context, int threads) {
    this.rules = rules;
    this.context = context;
    this.threads = threads;
  }

  /**
   * A validator that works on the calling thread alone.
   *
   * @param <C> the child record of the standard
   * @param rules the rules of one year
   * @param context what the rules are given
   * @return the validator
   */
  public static <C> Validator<C> of(RuleSet<C> rules, Context context) {
    return new Validator<>(rules, context, 1);
  }

  /**
   * The same validator with helpers: children are judged on so many threads while the calling
   * thread reads.
   *
   * @param number how many threads judge, at least 1; with 1 the calling thread does everything
   * @return the validator
   * @throws IllegalArgumentException if the number is less than 1
   */
  public Validator<C> withThreads(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("At least 1 thread is needed, not " + number);
    }
    return new Validator<>(rules, context, number);
  }

  /**
   * Judges a whole return.
   *
   * <p>If the reader throws, the findings of the children before are given first.
   *
   * @param reader gives the next child in file order each time it is asked, and null at the end;
   *     called on the calling thread only
   * @param findings takes each finding, on the calling thread only
   * @return what came of every rule
   */
  public ValidationReport validate(Supplier<@Nullable C> reader, Consumer<Finding> findings) {
    JudgePlan<C> plan = new JudgePlan<>(rules, context);
    Judge<C> whole = plan.newJudge();
    if (threads == 1) {
      for (List<C> batch = next(reader, whole, findings);
          !batch.isEmpty();
          batch = next(reader, whole, findings)) {
        whole.judge(batch);
        whole.giveFindings(findings);
      }
    } else {
      judgeAside(reader, findings, plan, whole);
    }
    return whole.finish(findings);
  }

  private List<C> next(Supplier<@Nullable C> reader, Judge<C> whole, Consumer<Finding> findings) {
    List<C> batch = new ArrayList<>(BATCH);
    try {
      fill(batch, reader);
    } catch (RuntimeException unreadable) {
      whole.judge(batch);
      whole.giveFindings(findings);
      throw unreadable;
    }
    return batch;
  }

  private void judgeAside(
      Supplier<@Nullable C> reader, Consumer<Finding> findings, JudgePlan<C> plan, Judge<C> whole) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Validator::worker);
    try {
      Deque<Future<Judge<C>>> ahead = new ArrayDeque<>();
      RuntimeException unreadable = null;
      boolean more = true;
      while (more) {
        List<C> batch = new ArrayList<>(BATCH);
        try {
          more = fill(batch, reader);
        } catch (RuntimeException e) {
          unreadable = e;
          more = false;
        }
        ahead.add(
            workers.submit(
                () -> {
                  Judge<C> part = plan.newJudge();
                  part.judge(batch);
                  return part;
                }));
        while (ahead.size() > 2 * threads || (!more && !ahead.isEmpty())) {
          whole.join(await(ahead.remove()));
          whole.giveFindings(findings);
        }
      }
      if (unreadable != null) {
        throw unreadable;
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** Fills the batch; false when the reader has come to the end. */
  private boolean fill(List<C> batch, Supplier<@Nullable C> reader) {
    while (batch.size() < BATCH) {
      C child = reader.get();
      if (child == null) {
        return false;
      }
      batch.add(child);
    }
    return true;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "throughline-validator");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Validation was interrupted", e);
    } catch (ExecutionException e) {
      // A rule's own failure is a finding; whatever else fails here is an error of the machine.
      throw new IllegalStateException("Validation failed", e.getCause());
    }
  }
}
