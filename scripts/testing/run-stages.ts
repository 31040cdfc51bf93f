import type { Stage, StageContext, StageResult } from './stage.ts';

/**
 * Runs every stage, also after one that failed, and adds up what they found. Neighbours of different lanes run beside each
 * other. A stage that throws counts as one failure.
 */
export async function runStages(stages: readonly Stage[], context: StageContext): Promise<StageResult> {
  const total = { passed: 0, failed: 0 };
  const runInOrder = async (lane: readonly Stage[]): Promise<void> => {
    for (const stage of lane) {
      const result = context.signal.aborted ? undefined : await runAndTell(stage, context);
      if (!result || context.signal.aborted) break;
      total.passed += result.passed;
      total.failed += result.failed;
    }
  };
  for (const group of groupsOf(stages)) {
    const lanes = Map.groupBy(group, ({ lane }) => lane);
    await Promise.all([...lanes.values()].map(runInOrder));
  }
  return total;
}

/** Neighbours that have a lane, and stages that run alone. */
function groupsOf(stages: readonly Stage[]): Stage[][] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (last && stage.lane !== undefined && last.every(({ lane }) => lane !== undefined)) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

async function runAndTell(stage: Stage, context: StageContext): Promise<StageResult> {
  const started = performance.now();
  context.log(`… ${stage.name}`);
  const result = await runStage(stage, context);
  if (context.signal.aborted) return result;
  const { passed, failed, output = '' } = result;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failed > 0 && output.trim() !== '') context.log(output.trimEnd());
  const verdict = `${String(passed)} passed, ${String(failed)} failed`;
  context.log(`${failed > 0 ? '✖' : '✔'} ${stage.name}: ${verdict} (${seconds} s)`);
  return result;
}

async function runStage(stage: Stage, context: StageContext): Promise<StageResult> {
  try {
    return await stage.run(context);
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error instanceof Error ? (error.stack ?? error.message) : error) };
  }
}
