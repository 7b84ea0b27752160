package io.prismaspring.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** The Docker engine, if one answers: starts containers within a time that a test can wait. */
final class DockerEngine {

    /** An engine that is there answers within a second; one that hangs must not hold up the tests. */
    private static final int PROBE_SECONDS = 5;

    /** Long enough to fetch the image; without a way to it, Testcontainers would try for seven minutes. */
    private static final int START_SECONDS = 120;

    private DockerEngine() {}

    static void start(GenericContainer<?> container) {
        CompletableFuture<Boolean> started = onOwnThread(() -> {
            container.start();
            return true;
        });
        try {
            started.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // Should it come after all, nobody waits for it any more.
            CompletableFuture<Void> unused = started.thenRun(container::stop);
            throw new IllegalStateException("not ready within " + START_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Testcontainers tries each address for longer than a test can wait. */
    static boolean answers() {
        try {
            return onOwnThread(DockerEngine::info).get(PROBE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static CompletableFuture<Boolean> onOwnThread(Callable<Boolean> work) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        answer.complete(work.call());
                    } catch (Exception e) {
                        answer.completeExceptionally(e);
                    }
                },
                "docker");
        thread.setDaemon(true);
        thread.start();
        return answer;
    }

    /** Reads the engine's description, which neither pulls an image nor starts a container. */
    private static boolean info() {
        try {
            return DockerClientFactory.instance().getInfo() != null;
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** The first line of what the deepest cause says that says anything: a timeout has no message. */
    static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause().getMessage() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
    }
}
